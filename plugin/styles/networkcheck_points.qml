<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="networkcheck_points">
      <rule key="near_miss" symbol="0" label="Dead ends just before a street | 断头未接" filter="&quot;code&quot; = 'near_miss'"/>
      <rule key="touch" symbol="1" label="Ends on a street without a junction | 搭接无节点" filter="&quot;code&quot; = 'touch'"/>
      <rule key="crossing" symbol="2" label="Crossings without a junction | 交叉无节点" filter="&quot;code&quot; = 'crossing'"/>
      <rule key="zero_length" symbol="3" label="Lines without length | 零长度线" filter="&quot;code&quot; = 'zero_length'"/>
      <rule key="parcel_far" symbol="4" label="Parcels far from streets | 远离街道的地块" filter="&quot;code&quot; = 'parcel_far'"/>
      <rule key="facility_far" symbol="5" label="Facilities far from streets | 远离街道的设施" filter="&quot;code&quot; = 'facility_far'"/>
      <rule key="parcel_on_island" symbol="6" label="Parcels on islands | 孤岛上的地块" filter="&quot;code&quot; = 'parcel_on_island'"/>
      <rule key="facility_on_island" symbol="7" label="Facilities on islands | 孤岛上的设施" filter="&quot;code&quot; = 'facility_on_island'"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="triangle"/>
          <prop k="color" v="213,94,0,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="3.2"/>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="diamond"/>
          <prop k="color" v="213,94,0,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="3.2"/>
        </layer>
      </symbol>
      <symbol name="2" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="cross2"/>
          <prop k="color" v="0,114,178,255"/>
          <prop k="outline_color" v="0,114,178,255"/>
          <prop k="outline_width" v="0.5"/>
          <prop k="size" v="2.6"/>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="circle"/>
          <prop k="color" v="120,120,120,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="1.8"/>
        </layer>
      </symbol>
      <symbol name="4" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="square"/>
          <prop k="color" v="230,159,0,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="2.4"/>
        </layer>
      </symbol>
      <symbol name="5" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="pentagon"/>
          <prop k="color" v="230,159,0,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="2.8"/>
        </layer>
      </symbol>
      <symbol name="6" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="square"/>
          <prop k="color" v="204,121,167,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="2.4"/>
        </layer>
      </symbol>
      <symbol name="7" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="pentagon"/>
          <prop k="color" v="204,121,167,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="2.8"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>0</layerGeometryType>
</qgis>
